import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { attachmentIdsShape } from '../files/attachment.contract.ts';
import { ticketKindShape } from './ticket-codes.contract.ts';
import { ticketView } from './ticket-view.contract.ts';

/** A conversation of a group without an interface, as it was copied out of QQ or WeChat (SD-17). */
const conversationShape = textShape(20_000);

export const chatReading = z.object({
  /** Code of the ticket's channel that it looks like. */
  channel: codeShape,
  /** What it is about, in its own words. */
  title: z.string(),
  messages: z.array(
    z.object({
      /** Empty: nobody is named. */
      sender: z.string(),
      /** Null: the chat does not say when. */
      at: z.nullable(instantShape),
      text: z.string(),
    }),
  ),
  /** Who may be speaking, by name or by a number that was said; those first who spoke first. */
  callers: z.array(
    z.object({
      id: idShape,
      name: z.string(),
      department: z.nullable(z.string()),
      customer: z.object({ id: idShape, name: z.string() }),
    }),
  ),
});
export type ChatReading = z.output<typeof chatReading>;

export const readPastedChat = endpoint({
  method: 'POST',
  path: '/pasted-chats/reading',
  summary: 'Who said what, and when, in a conversation that was copied out of QQ or WeChat. Keeps nothing.',
  body: z.strictObject({ text: conversationShape }),
  answer: chatReading,
  status: 200,
});

export const recordPastedChat = endpoint({
  method: 'POST',
  path: '/pasted-chats',
  summary: 'Make a ticket of a conversation: it stands in the channel log, linked, and in the ticket word for word.',
  body: z.strictObject({
    text: conversationShape,
    title: lineShape(200),
    /** Without one it is an incident. */
    kind: z.optional(ticketKindShape),
    channel: codeShape,
    customerId: idShape,
    callerId: z.optional(idShape),
    assetId: z.optional(idShape),
    attachmentIds: z.optional(attachmentIdsShape),
  }),
  answer: ticketView,
});
