import { z } from 'zod';
import type { Level } from '#kernel/area.ts';

export const ReportStatus = z.enum(['due', 'in-review', 'returned', 'accepted', 'excused']);
export type ReportStatus = z.infer<typeof ReportStatus>;

export const Verdict = z.enum(['on-time', 'late']);
export type Verdict = z.infer<typeof Verdict>;

/** What a reviewer asks to be mended: the whole report (no path), a field, or one photo in a field. */
export const ReturnTarget = z.object({
  path: z.string().max(200),
  fileId: z.uuid().optional(),
  reason: z.string().trim().min(1).max(1000),
});
export type ReturnTarget = z.infer<typeof ReturnTarget>;

/** Everything that can happen to a report; the detail differs by kind. */
export const ReportEventBody = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('submitted'),
    revision: z.int(),
    nil: z.boolean(),
    verdict: Verdict,
    /** The step it came to, where steps without an office were passed over. */
    to: z.int().optional(),
  }),
  z.object({ kind: z.literal('accepted'), to: z.int().optional() }),
  z.object({
    kind: z.literal('returned'),
    reason: z.string(),
    targets: z.array(ReturnTarget),
  }),
  z.object({ kind: z.literal('reopened'), reason: z.string() }),
  z.object({ kind: z.literal('extended'), dueAt: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('excused'), reason: z.string() }),
  z.object({ kind: z.literal('excuse-withdrawn'), reason: z.string() }),
  /** Its office was closed or replaced; it lies at this step now (0 is the recorder). */
  z.object({ kind: z.literal('handed-over'), step: z.int() }),
]);
export type ReportEventBody = z.infer<typeof ReportEventBody>;

/** A past event of a report, in its order. */
export type ReportEvent = ReportEventBody & { readonly seq: number; readonly at: string };

/** What a report is, folded from its events. Held times are seconds by step (0 is the recorder). */
export type ReportState = {
  readonly status: ReportStatus;
  readonly step: number;
  readonly nil: boolean;
  readonly revision: number;
  readonly verdict: Verdict | null;
  readonly firstSubmittedAt: string | null;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly extendedTo: string | null;
  readonly heldSince: string;
  readonly held: Readonly<Record<string, number>>;
  readonly returned: { readonly reason: string; readonly targets: readonly ReturnTarget[] } | null;
  readonly seq: number;
};

/** The frozen side of an obligation, as the rules of its report read it. */
export type Duty = {
  readonly officeId: string;
  readonly areaPath: string;
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt: string | null;
  readonly nilAllowed: boolean;
  /** Whether it is written by picking from the reports below, which a compiler may do. */
  readonly compiles?: boolean;
  /** Who holds it now: it may stand in for an office that is not there any more. */
  readonly holderOfficeId?: string | null;
  /** The levels above that may record in place of its office. */
  readonly standIns?: readonly Level[];
};
