import * as z from 'zod/mini';
import { reportSchema, tableSchema } from '../export/schema';
import { type FrameAudit, type Protocol, sendMessage } from './protocol';

/** A frame that has not answered by then is passed over, in ms. */
const PATIENCE = 15_000;

const auditSchema: z.ZodMiniType<FrameAudit> = z.object({
  report: reportSchema,
  isReport: z.boolean(),
  sums: z.object({ tables: z.number(), count: z.number() }),
  attachments: z.array(
    z.object({
      kind: z.enum(['pdf', 'word', 'excel', 'image', 'viewer']),
      url: z.string(),
      text: z.string(),
    }),
  ),
  reachable: z.array(z.boolean()),
});

export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

export async function askForAudit(frame: FrameAddress, again: boolean): Promise<FrameAudit> {
  const type = again ? 'auditAgain' : 'getAudit';
  return auditSchema.parse(await inTime(sendMessage(type, undefined, frame)));
}

export async function askForTables(frame: FrameAddress): Promise<z.infer<typeof tableSchema>[]> {
  return z.array(tableSchema).parse(await inTime(sendMessage('getTables', undefined, frame)));
}

export async function askToJump(frame: FrameAddress, check: number): Promise<boolean> {
  const reply: ReturnType<Protocol['jump']> = await inTime(sendMessage('jump', check, frame));
  return reply === true;
}

export async function askToJumpToFact(frame: FrameAddress, fact: string): Promise<boolean> {
  const reply: ReturnType<Protocol['jumpToFact']> = await inTime(
    sendMessage('jumpToFact', fact, frame),
  );
  return reply === true;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The frame did not answer.')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
