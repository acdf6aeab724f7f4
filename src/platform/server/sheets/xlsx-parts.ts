import type { ColumnType, SheetColumn } from './column.ts';
import type { ZipPart } from './zip-stream.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // The one line break that a cell knows.
  '\r\n': '\n',
  '\r': '\n',
};

/** Text as it stands inside an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(/\r\n|[&<>"\r]/g, (sign) => SIGNS[sign] ?? sign);

type Look = { readonly width: number; readonly format?: string };

const LOOKS: Readonly<Record<ColumnType, Look>> = {
  text: { width: 24 },
  integer: { width: 12, format: '#,##0' },
  decimal: { width: 14, format: '#,##0.####' },
  money: { width: 16, format: '#,##0.00' },
  date: { width: 12, format: 'yyyy-mm-dd' },
  instant: { width: 18, format: 'yyyy-mm-dd hh:mm' },
};

const FORMATTED = (Object.keys(LOOKS) as ColumnType[]).filter((type) => LOOKS[type].format);

/** The style of the titles, and of a cell by its column's type, as styles.xml counts them. */
export const TITLE_STYLE = 1;
export const styleOf = (type: ColumnType): number => FORMATTED.indexOf(type) + 2;

/** Numbers below are the format's own. */
const FIRST_FORMAT = 164;

const styles = (): string => {
  const formats = FORMATTED.map(
    (type, at) =>
      `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escaped(LOOKS[type].format ?? '')}"/>`,
  );
  const cells = FORMATTED.map(
    (_, at) =>
      `<xf numFmtId="${FIRST_FORMAT + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>\
<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1">${plain}/></cellStyleXfs>\
<cellXfs count="${cells.length + 2}">${plain} xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${cells.join('')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
};

/** What stands before the rows of a sheet: the titles stay in view, each column as wide as its type needs. */
export const sheetOpening = (columns: readonly SheetColumn[]): string => {
  const widths = columns.map(
    ({ type }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${LOOKS[type].width}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`;
};

/** What stands behind the rows of a sheet. */
export const SHEET_CLOSING = '</sheetData></worksheet>';

/** Where a sheet lies in the archive; counted from 1. */
export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

const relations = (all: readonly (readonly [type: string, target: string])[]): string => {
  const each = all.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
};

const workbook = (names: readonly string[]): string => {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>\
<sheets>${sheets.join('')}</sheets></workbook>`;
};

const contentTypes = (sheets: number): string => {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [`/${sheetPath(at + 1)}`, 'worksheet']),
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${SHEET_ML}.${type}+xml"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
};

/** The parts of a workbook besides its sheets, which have these names. */
export const workbookParts = (names: readonly string[]): ZipPart[] => {
  const sheets = names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const);
  return [
    ['xl/styles.xml', styles()],
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', relations([...sheets, ['styles', 'styles.xml']])],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['[Content_Types].xml', contentTypes(names.length)],
  ].map(([path = '', text = '']) => ({ path, text: [text] }));
};
