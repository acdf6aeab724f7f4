import type { SentCall } from '#web/registry.ts';
import { putAttachment } from '../contract/attachments.ts';
import { submitReport } from '../contract/report.ts';

/** The calls that a report makes through the outbox. */
export const sentCalls: readonly SentCall[] = [putAttachment, submitReport];
