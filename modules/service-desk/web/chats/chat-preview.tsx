import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { ChatReading } from '../../pasted-chat.contract.ts';

/** The conversation as it was understood: who, when, what; so that one sees at once whether it was read rightly. */
export function ChatPreview({ reading, hasText }: { reading: ChatReading | undefined; hasText: boolean }) {
  const { t } = useTranslation('service-desk');
  const messages = reading?.messages ?? [];
  // the same words may be said twice in the same minute
  const numbered = messages.map((message, place) => ({ ...message, key: `${place} ${message.at}` }));
  return (
    <aside className="paste-chat-preview" aria-label={t('chat.preview')} aria-busy={hasText && !reading}>
      <h2>{t('chat.preview')}</h2>
      {messages.length === 0 ? (
        <p className="yt-quiet">{t('chat.empty')}</p>
      ) : (
        <ol aria-label={t('chat.messages', { count: messages.length })}>
          {numbered.map(({ sender, at, text, key }) => (
            <li key={key}>
              <p>
                <strong>{sender || t('chat.nobody')}</strong>{' '}
                <span className="yt-quiet">{at ? <InstantText at={at} /> : t('chat.noTime')}</span>
              </p>
              <p className="paste-chat-words">{text}</p>
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}
