// By the geocode; lists in use differ over Nakhon Si Thammarat (also NRT) and Uttaradit (also UTD).
const LATIN = `
  10 BKK 11 SPK 12 NBI 13 PTE 14 AYA 15 ATG 16 LRI 17 SBR 18 CNT 19 SRI
  20 CBI 21 RYG 22 CTI 23 TRT 24 CCO 25 PRI 26 NYK 27 SKW
  30 NMA 31 BRM 32 SRN 33 SSK 34 UBN 35 YST 36 CPM 37 ACR 38 BKN 39 NBP
  40 KKN 41 UDN 42 LEI 43 NKI 44 MKM 45 RET 46 KSN 47 SNK 48 NPM 49 MDH
  50 CMI 51 LPN 52 LPG 53 UTT 54 PRE 55 NAN 56 PYO 57 CRI 58 MSN
  60 NSN 61 UTI 62 KPT 63 TAK 64 STI 65 PLK 66 PCT 67 PNB
  70 RBR 71 KRI 72 SPB 73 NPT 74 SKN 75 SKM 76 PBI 77 PKN
  80 NST 81 KBI 82 PNA 83 PKT 84 SNI 85 RNG 86 CPN
  90 SKA 91 STN 92 TRG 93 PLG 94 PTN 95 YLA 96 NWT
`;

/** The three Latin letters by which each province is known, by its geocode. */
export const PROVINCE_LATIN: ReadonlyMap<string, string> = new Map(
  [...LATIN.matchAll(/(\d\d) (\w{3})/g)].map(([, code = '', letters = '']) => [code, letters]),
);
