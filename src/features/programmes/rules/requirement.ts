import { type AreaPath, NATION } from '#kernel/area.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { type Refusal, type Result, refuseAll } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { RequirementContent } from '../model/requirement.ts';
import { words } from '../words.ts';
import { rankOf } from './ownership.ts';

/** What a requirement is held against. */
export type RequirementCase = {
  readonly content: RequirementContent;
  readonly areaPath: AreaPath;
  /** Its form's newest published definition; none while the form is a draft. */
  readonly form: FormDefinition | undefined;
  /** The requirement it compiles, where the programme has one of that code. */
  readonly source:
    | { readonly level: RequirementContent['level']; readonly form: FormDefinition | undefined }
    | undefined;
  /** The level it has had until now; undefined for a new one. */
  readonly levelBefore: RequirementContent['level'] | undefined;
};

const refusal = (code: string, sentence: Sentence, field: string): Refusal => ({
  code,
  sentence,
  field: `body.${field}`,
});

const chainRefusals = ({ level, chain }: RequirementContent): Refusal[] => {
  const ranks = [rankOf(level), ...chain.steps.map((step) => rankOf(step.level))];
  const climbs = ranks.every((rank, index) => index === 0 || rank <= (ranks[index - 1] ?? rank));
  return climbs ? [] : [refusal('chain-downward', words.chainDownward, 'chain')];
};

const hasGroup = (form: FormDefinition | undefined, group: string): boolean =>
  form?.fields.some(({ key, type }) => key === group && type === 'group') ?? false;

const compileRefusals = ({ content, form, source }: RequirementCase): Refusal[] => {
  if (content.compiles === undefined) return [];
  const { requirement, group } = content.compiles;
  if (!source || rankOf(source.level) <= rankOf(content.level))
    return [refusal('compiles-unknown', words.compilesUnknown(requirement), 'compiles')];
  return hasGroup(form, group) && hasGroup(source.form, group)
    ? []
    : [refusal('compiles-group', words.compilesGroup(group), 'compiles')];
};

// Planned activities are what its reports follow, and each filled answer has its field in the form.
const activityRefusals = ({ content, form }: RequirementCase): Refusal[] => {
  const { activity, schedule } = content;
  if (activity === undefined) return [];
  if (schedule.kind !== 'afterEvent')
    return [refusal('activity-schedule', words.activitySchedule, 'activity')];
  const keys = new Set(form?.fields.map(({ key }) => key));
  const lost = Object.values(activity.fills).filter((key) => form && !keys.has(key));
  return lost.map((key) => refusal('activity-field', words.activityField(key), 'activity'));
};

const standInRefusals = ({ level, standIns }: RequirementContent): Refusal[] =>
  standIns.every((above) => rankOf(above) < rankOf(level))
    ? []
    : [refusal('stand-in-below', words.standInBelow, 'standIns')];

/** Whether a requirement can be asked for as it is written; each refusal names its field. */
export const checkRequirement = (one: RequirementCase): Result<true> => {
  const { content, areaPath, form, levelBefore } = one;
  const refusals = [
    ...chainRefusals(content),
    ...compileRefusals(one),
    ...activityRefusals(one),
    ...standInRefusals(content),
  ];
  if (form === undefined)
    refusals.push(refusal('form-not-published', words.formNotPublished, 'formId'));
  if (content.level === 'department' && areaPath !== NATION)
    refusals.push(refusal('level-above', words.levelAbove, 'level'));
  if (levelBefore !== undefined && levelBefore !== content.level)
    refusals.push(refusal('level-fixed', words.levelFixed, 'level'));
  return refuseAll(true, refusals);
};
