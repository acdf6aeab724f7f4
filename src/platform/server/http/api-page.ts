import type { AnyContract } from '#kernel/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { apiPageWords as words } from './api-page-words.ts';
import { accessOf, schemaOf, type TagTitles, tagOf } from './openapi.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const both = ({ th, en }: Sentence): string =>
  `<span lang="th">${escaped(th)}</span> <span lang="en">${escaped(en)}</span>`;

const titleOf = (tag: string, titles: TagTitles): Sentence => titles[tag] ?? { th: tag, en: tag };

const shape = (title: Sentence, schema: AnyContract['reply'], io: 'input' | 'output'): string =>
  `<details><summary>${both(title)}</summary><pre tabindex="0">${escaped(JSON.stringify(schemaOf(schema, io), null, 2))}</pre></details>`;

const partsOf = (contract: AnyContract): string[] => [
  contract.params ? shape(words.params, contract.params, 'input') : '',
  contract.query ? shape(words.query, contract.query, 'input') : '',
  contract.takesFile ? `<p>${both(words.takesFile)}</p>` : '',
  contract.body ? shape(words.body, contract.body, 'input') : '',
  contract.answersFile ? `<p>${both(words.answersFile)}</p>` : '',
  contract.answersFile ? '' : shape(words.reply, contract.reply, 'output'),
];

const problemsOf = ({ problems = [] }: AnyContract): string =>
  problems.length === 0
    ? ''
    : `<p>${both(words.problems)}: ${problems.map((code: string) => `<code>${escaped(code)}</code>`).join(' ')}</p>`;

const callOf = (contract: AnyContract): string => `<article id="${escaped(contract.name)}">
<h3><b class="${contract.method.toLowerCase()}">${contract.method}</b> <code>${escaped(contract.path)}</code></h3>
<p class="summary">${both(contract.summary)}</p>
<p class="access"><code>${escaped(contract.name)}</code> ${escaped(accessOf(contract))}</p>
${problemsOf(contract)}${partsOf(contract).join('')}
</article>`;

const groupOf = (tag: string, contracts: readonly AnyContract[], titles: TagTitles): string =>
  `<section id="tag-${escaped(tag)}"><h2>${both(titleOf(tag, titles))}</h2>
${contracts.map(callOf).join('\n')}
</section>`;

/** A page that lists every call for a reader, group by group; the machine's form is /api/openapi.json. */
export const apiPage = (contracts: readonly AnyContract[], titles: TagTitles = {}): string => {
  const groups = [...Map.groupBy(contracts, tagOf)];
  const links = groups.map(
    ([tag]) => `<li><a href="#tag-${escaped(tag)}">${both(titleOf(tag, titles))}</a></li>`,
  );
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>Amphoe API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/api/page.css"></head>
<body><header><h1>Amphoe API</h1>
<p>${both(words.machineForm)} <a href="/api/openapi.json">/api/openapi.json</a></p>
<p>${both(words.writes)}</p></header>
<nav><h2>${both(words.contents)}</h2><ul>${links.join('')}</ul></nav>
<main>
${groups.map(([tag, members]) => groupOf(tag, members, titles)).join('\n')}
</main></body></html>`;
};
