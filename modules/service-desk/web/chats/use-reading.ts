import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useRested } from '../../../../web/ui/use-rested.ts';
import { readPastedChat, type ChatReading } from '../../pasted-chat.contract.ts';

/** What the server makes of the conversation, once typing rests; `text` is what the reading is of. */
export function useReading(typed: unknown): { reading: ChatReading | undefined; text: string } {
  const text = useRested(typeof typed === 'string' ? typed.trim() : '');
  const { data } = useAnswer(readPastedChat, { body: { text } }, { enabled: text !== '' });
  return { reading: text === '' ? undefined : data, text };
}
