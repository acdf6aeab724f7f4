import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import { useSay } from '#web/i18n.tsx';
import type { UnitStatus } from '../model/unit.ts';
import { statusWords } from '../words/unit.ts';
import { STATUS_SHAPES } from './status-shapes.ts';

/** The status of a unit: its drawing and its word. */
export const StatusMark = ({ status }: { readonly status: UnitStatus }) => {
  const say = useSay();
  return <StateMark shape={STATUS_SHAPES[status]} label={say(statusWords[status])} />;
};
