import type { Shape } from '#web/components/state-mark/shapes.ts';
import type { UnitStatus } from '../model/unit.ts';

/** The drawing of each status, told apart without colour. */
export const STATUS_SHAPES: Readonly<Record<UnitStatus, Shape>> = {
  none: 'missing',
  trained: 'waiting',
  ordered: 'late',
  complete: 'on-time',
  lapsed: 'returned',
};
