import { call } from '../../../../web/api/call.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { listCannedTexts, readFilledText, type CannedTextView } from '../../canned-text.contract.ts';

const most = 6;

/** The canned texts that a word after a slash may mean; the one with just this shortcut first. */
export function useCannedTexts(word: string | undefined): readonly CannedTextView[] {
  const query = word ? { q: word } : {};
  const { data } = useAnswer(listCannedTexts, { query }, { enabled: word !== undefined, keepPrevious: true });
  if (word === undefined) return [];
  const isExact = ({ shortcut }: CannedTextView) => shortcut === word;
  const items = data?.items ?? [];
  return [...items.filter(isExact), ...items.filter((text) => !isExact(text))].slice(0, most);
}

/** A canned text with this ticket's words in the place of its variables. */
export function useFilledText(ticketId: string) {
  const notice = useNotice();
  return async (cannedText: string): Promise<string | undefined> => {
    try {
      return (await call(readFilledText, { params: { ticket: ticketId, cannedText } })).text;
    } catch (failure) {
      notice.failed(failure);
      return undefined;
    }
  };
}
