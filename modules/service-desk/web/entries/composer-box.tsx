import { Input } from 'antd';
import type { GetRef } from 'antd';
import type { KeyboardEvent, Ref } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedTextView } from '../../canned-text.contract.ts';
import { replacedSlash, slashAt } from './slash.ts';
import { useCannedTexts, useFilledText } from './use-canned-texts.ts';

interface ComposerBoxProps {
  ref: Ref<GetRef<typeof Input.TextArea>>;
  ticketId: string;
  label: string;
  body: string;
  isReadOnly: boolean;
  write: (body: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Where it is written; `/` and a word bring a canned text, filled for this ticket. */
export function ComposerBox({ ref, ticketId, label, body, isReadOnly, write, onKeyDown }: ComposerBoxProps) {
  const { t } = useTranslation('service-desk');
  const [cursor, setCursor] = useState<number>();
  const [marked, mark] = useState(0);
  const slash = cursor === undefined ? null : slashAt(body, cursor);
  const texts = useCannedTexts(slash?.word);
  const fill = useFilledText(ticketId);
  const choose = async ({ id }: CannedTextView) => {
    if (!slash || cursor === undefined) return;
    setCursor(undefined);
    const text = await fill(id);
    if (text !== undefined) write(replacedSlash(body, { from: slash.from, cursor }, text));
  };
  const isOpen = slash !== null && texts.length > 0;
  const press = (event: KeyboardEvent) => {
    const text = texts[marked];
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (isOpen && moves !== undefined) mark((marked + moves + texts.length) % texts.length);
    else if (isOpen && text && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey) void choose(text);
    else if (isOpen && event.key === 'Escape') setCursor(undefined);
    else return onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ticket-composer-box">
      {isOpen && (
        <ul role="listbox" aria-label={t('composer.cannedTexts')} className="ticket-canned">
          {texts.map((text, at) => (
            <CannedLine key={text.id} text={text} isMarked={at === marked} choose={() => void choose(text)} />
          ))}
        </ul>
      )}
      <Input.TextArea
        ref={ref}
        aria-label={label}
        placeholder={label}
        value={body}
        readOnly={isReadOnly}
        maxLength={20_000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onKeyDown={press}
        onBlur={() => setCursor(undefined)}
        onChange={({ target }) => {
          write(target.value);
          setCursor(target.selectionStart);
          mark(0);
        }}
      />
    </div>
  );
}

function CannedLine({ text, isMarked, choose }: { text: CannedTextView; isMarked: boolean; choose: () => void }) {
  return (
    // the keys are the box's, which keeps the cursor
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      role="option"
      aria-selected={isMarked}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
      className="ticket-canned-line"
    >
      <b>{text.name}</b>
      {text.shortcut && <kbd>/{text.shortcut}</kbd>}
      <span className="yt-quiet yt-cut">{text.body}</span>
    </li>
  );
}
