import { checkDefinition } from '#kernel/form/check-definition.ts';
import type { Refusal } from '#kernel/result.ts';
import type { PackForm, PackRequirement, ProgrammePack } from '../model/pack.ts';
import { words } from '../words.ts';

const unknown = (code: string, field: string): Refusal => ({
  code: 'unknown-code',
  sentence: words.unknownCode(code),
  field,
});

const letterRefusals = (pack: ProgrammePack): Refusal[] => {
  const known = new Set(pack.letters.map(({ code }) => code));
  const named = [
    ...(pack.portfolio ? [pack.portfolio] : []),
    ...pack.programmes,
    ...pack.forms,
    ...pack.requirements,
    ...pack.summaries,
  ];
  return named.flatMap(({ code, letter }) =>
    letter === undefined || known.has(letter) ? [] : [unknown(letter, `${code}.letter`)],
  );
};

const partRefusals = ({ portfolio, programmes }: ProgrammePack): Refusal[] => {
  const parts = new Set(portfolio?.parts.map(({ position }) => position));
  return programmes.flatMap(({ code, part }) =>
    part === undefined || parts.has(part) ? [] : [unknown(String(part), `${code}.part`)],
  );
};

const formRefusals = ({ code, definition }: PackForm): Refusal[] =>
  checkDefinition(definition).map((refusal) => ({
    ...refusal,
    field: `${code}.${refusal.field ?? ''}`,
  }));

const groupOf = (forms: readonly PackForm[], code: string, group: string) =>
  forms
    .find((form) => form.code === code)
    ?.definition.fields.find(({ key, type }) => key === group && type === 'group');

const requirementRefusals = (one: PackRequirement, pack: ProgrammePack): Refusal[] => {
  const { forms, programmes, requirements } = pack;
  const refusals: Refusal[] = [];
  if (!programmes.some(({ code }) => code === one.programme))
    refusals.push(unknown(one.programme, `${one.code}.programme`));
  if (!forms.some(({ code }) => code === one.form))
    refusals.push(unknown(one.form, `${one.code}.form`));
  if (one.compiles === undefined) return refusals;
  const { requirement, group } = one.compiles;
  const source = requirements.find(
    ({ code, programme }) => code === requirement && programme === one.programme,
  );
  if (!source) refusals.push(unknown(requirement, `${one.code}.compiles.requirement`));
  else if (!groupOf(forms, source.form, group) || !groupOf(forms, one.form, group))
    refusals.push(unknown(group, `${one.code}.compiles.group`));
  return refusals;
};

const summaryRefusals = ({ programmes, requirements, summaries }: ProgrammePack): Refusal[] =>
  summaries.flatMap(({ code, programme, definition }) => {
    const asked = requirements.filter((one) => one.programme === programme).map((one) => one.code);
    const lost = definition.requirements.filter((one) => !asked.includes(one));
    return [
      ...(programmes.some((one) => one.code === programme)
        ? []
        : [unknown(programme, `${code}.programme`)]),
      ...lost.map((one) => unknown(one, `${code}.requirements`)),
    ];
  });

/** What stands against loading a pack: names that lead nowhere, and forms that could not be published. */
export const checkPack = (pack: ProgrammePack): readonly Refusal[] => [
  ...letterRefusals(pack),
  ...partRefusals(pack),
  ...pack.forms.flatMap(formRefusals),
  ...pack.requirements.flatMap((requirement) => requirementRefusals(requirement, pack)),
  ...summaryRefusals(pack),
];
