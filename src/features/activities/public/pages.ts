import { periodLabel } from '#kernel/period.ts';
import type { Language, Sentence } from '#kernel/sentence.ts';
import type { KnownPlace, PublicActivity, PublicArea, PublicAreaBrief } from '../model/public.ts';
import { warningsOf } from '../rules/citizens.ts';
import { monthAway, monthSpan } from '../rules/months.ts';
import { whenOf } from '../rules/share.ts';
import { publicWords as words } from '../words/public.ts';
import { addressOf, escaped, page, sayer } from './html.ts';
import { anchorOf, areaAnchor, areaMap, nationMap } from './map/area-map.ts';

/** The most activities that one page shows. */
export const MOST_SHOWN = 200;

/** The calendar of an area for a month. */
export type AreaCalendar = {
  readonly area: PublicAreaBrief;
  /** The area above, for the way back. */
  readonly above: PublicAreaBrief | undefined;
  readonly month: string;
  readonly areas: readonly PublicArea[];
  readonly activities: readonly PublicActivity[];
  /** Places around the activities whose coordinates are known. */
  readonly places: readonly KnownPlace[];
  /** Whether there are more than the page shows. */
  readonly isCut: boolean;
};

const areaAddress = (code: string): string =>
  code === 'TH' ? '/public/activities' : `/public/activities/${code}`;

const nameOf = ({ code, name }: AreaCalendar['area']): Sentence =>
  code === 'TH' ? words.nation : name;

const warnings = (one: PublicActivity, language: Language): string[] => {
  const put = sayer(language);
  return warningsOf(one).map((said) => `<strong class="state">${put(said)}</strong>`);
};

const item = (one: PublicActivity, at: number, language: Language): string => {
  const put = sayer(language);
  const place = [one.plan.place, one.area[language]].filter(Boolean).map(escaped).join(' · ');
  const address = addressOf(`/public/activity/${one.id}`, language);
  const isElsewhere = one.office[language] !== one.area[language];
  const about = [
    one.type,
    ...(isElsewhere ? [one.office] : []),
    ...(one.coming > 0 ? [words.coming(one.coming)] : []),
  ];
  return `<li id="${anchorOf(at)}"><a class="card" href="${escaped(address)}"><b>${at + 1}. ${escaped(one.plan.title)}</b>
${warnings(one, language).join('\n')}
<span>${put(whenOf(one))}</span><span>${place}</span>
<small>${about.map((said) => put(said)).join(' · ')}</small></a></li>`;
};

const monthLinks = ({ area, month }: AreaCalendar, language: Language): string => {
  const put = sayer(language);
  const to = (by: number) =>
    escaped(addressOf(areaAddress(area.code), language, { month: monthAway(month, by) }));
  return `<nav class="months"><a rel="prev" href="${to(-1)}">← ${put(words.previous)}</a>
<h2>${put(periodLabel(monthSpan(month)))}</h2>
<a rel="next" href="${to(1)}">${put(words.next)} →</a></nav>`;
};

const areaLinks = (
  { areas, activities: shown, month }: AreaCalendar,
  language: Language,
): string => {
  if (areas.length === 0) return '';
  const put = sayer(language);
  const items = areas.map(({ code, name, activities }) => {
    const address = addressOf(areaAddress(code), language, { month });
    return `<li id="${areaAnchor(code)}"><a class="card" href="${escaped(address)}"><b>${put(name)}</b> <small>${put(words.count(activities))}</small></a></li>`;
  });
  // On paper the areas are a way to nowhere, unless they are all that there is to read.
  const where = shown.length === 0 ? '' : ' class="screen"';
  return `<section${where}><h2>${put(words.areas)}</h2><ul class="areas">${items.join('')}</ul></section>`;
};

// What to press stays off the paper.
const noneLine = ({ areas }: AreaCalendar, language: Language): string =>
  areas.length > 0
    ? `<p class="none screen">${sayer(language)(words.chooseArea)}</p>`
    : `<p class="none">${sayer(language)(words.none)}</p>`;

/** The published activities of an area in a month, with the areas below and a map. */
export const areaPage = (calendar: AreaCalendar, language: Language): string => {
  const { area, above, month, activities } = calendar;
  const put = sayer(language);
  const name = nameOf(area);
  const title = `${words.title[language]} · ${name[language]}`;
  const path = areaAddress(area.code);
  const back = above
    ? `<p class="back"><a href="${escaped(addressOf(areaAddress(above.code), language, { month }))}">← ${put(nameOf(above))}</a></p>`
    : '';
  const isWide = area.level === 'department';
  const list =
    activities.length === 0
      ? noneLine(calendar, language)
      : `<ol class="activities">${activities.map((one, at) => item(one, at, language)).join('')}</ol>`;
  const map = isWide
    ? nationMap(calendar.areas, language)
    : areaMap(activities, area, calendar.places, language);
  return page({
    language,
    title,
    otherAddress: addressOf(path, language === 'th' ? 'en' : 'th', { month }),
    otherName: words.other,
    body: `<header>${back}<h1>${put(name)}</h1><p>${put(words.title)} · ${put(words.lead)}</p></header>
${monthLinks(calendar, language)}${calendar.isCut ? `<p>${put(words.cut(MOST_SHOWN))}</p>` : ''}${list}
${map}
${areaLinks(calendar, language)}
<footer class="links screen"><a href="${escaped(`${path}.ics`)}">${put(words.areaCalendar)}</a></footer>`,
  });
};

const facts = (one: PublicActivity, language: Language): string => {
  const put = sayer(language);
  const { plan } = one;
  const place = [plan.place, one.area[language]].filter(Boolean).join(' · ');
  const rows: (readonly [Sentence, string])[] = [
    [words.when, put(whenOf(one))],
    [words.where, escaped(place)],
    [words.type, put(one.type)],
    [words.who, put(one.office)],
    ...(plan.partner ? [[words.joins, escaped(plan.partner)] as const] : []),
    ...(plan.needs ? [[words.bring, escaped(plan.needs)] as const] : []),
  ];
  return `<dl>${rows.map(([key, value]) => `<div><dt>${put(key)}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
};

const mapLinks = ({ plan }: PublicActivity, language: Language): string => {
  if (plan.point === null) return '';
  const put = sayer(language);
  const { latitude, longitude } = plan.point;
  const web = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return `<section class="screen"><h2>${put(words.mapOne)}</h2><p class="links"><a href="geo:${latitude},${longitude}">${put(words.openPhone)}</a>
<a href="${escaped(web)}" rel="noopener noreferrer">${put(words.openWeb)}</a></p></section>`;
};

/** What stands where citizens say that they will come: the button, or why there is none. */
export type Coming =
  | { readonly kind: 'over' }
  | { readonly kind: 'open' | 'counted' | 'taken-back'; readonly token: string };

const hidden = (language: Language): string =>
  `<input type="hidden" name="lang" value="${language}">`;

const comingBlock = (one: PublicActivity, coming: Coming, language: Language): string => {
  const put = sayer(language);
  const count = `<p class="coming">${put(words.coming(one.coming))}</p>`;
  if (one.state === 'cancelled') return '';
  if (coming.kind === 'over') return `${count}<p>${put(words.over)}</p>`;
  if (coming.kind === 'counted')
    return `${count}<p role="status"><strong>${put(words.thanks)}</strong></p>
<form method="post" action="/public/coming/${coming.token}/undo">${hidden(language)}<button>${put(words.takeBack)}</button></form>
<p class="screen"><small>${put(words.takeBackNote)}</small></p>`;
  const said = coming.kind === 'taken-back' ? `<p role="status">${put(words.takenBack)}</p>` : '';
  return `${said}${count}<form method="post" action="/public/activity/${one.id}/coming">${hidden(language)}<input type="hidden" name="token" value="${coming.token}"><button>${put(words.come)}</button></form>
<p class="screen"><small>${put(words.comeNote)}</small></p>`;
};

/** The page of one published activity. */
export const activityPage = (one: PublicActivity, coming: Coming, language: Language): string => {
  const put = sayer(language);
  const warned = warnings(one, language);
  const path = `/public/activity/${one.id}`;
  const [province] = one.areaPath.split('/').filter(Boolean);
  const code = one.areaPath.split('/').filter(Boolean)[1] ?? province ?? 'TH';
  const up = addressOf(areaAddress(code), language, { month: one.plan.heldOn.slice(0, 7) });
  const why = one.reason && warned.length > 0 ? `<p>${put(words.reason(one.reason))}</p>` : '';
  return page({
    language,
    title: one.plan.title,
    otherAddress: addressOf(path, language === 'th' ? 'en' : 'th'),
    otherName: words.other,
    body: `<header><p class="back"><a href="${escaped(up)}">← ${put(words.title)}</a></p><h1>${escaped(one.plan.title)}</h1>
${warned.map((said) => `<p>${said}</p>`).join('')}${why}</header>
${facts(one, language)}${mapLinks(one, language)}${comingBlock(one, coming, language)}
<footer class="links screen"><a href="${path}.ics">${put(words.calendar)}</a></footer>`,
  });
};

/** A page that only says something: nothing is here, or too often. */
export const messagePage = (title: Sentence, text: Sentence | undefined, language: Language) => {
  const put = sayer(language);
  return page({
    language,
    title: title[language],
    otherAddress: addressOf('/public/activities', language),
    otherName: words.title,
    body: `<h1>${put(title)}</h1>${text ? `<p>${put(text)}</p>` : ''}`,
  });
};
