import { LockOutlined, SendOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { GetRef } from 'antd';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { AttachmentField, useFilesInto } from '../../../files/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ComposerHead } from './composer-head.tsx';
import './composer.css';
import { audienceOf, composedKinds, type ComposedKind } from './composition.ts';
import { useComposition } from './use-composition.ts';

const shortcuts: readonly (readonly [string, ComposedKind])[] = [
  ['e', 'reply'],
  ['t', 'step'],
  ['n', 'note'],
];

/** Writes on a ticket: private unless made public on purpose, and then it looks it. Pasted and dropped files go along. */
export function Composer({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const box = useRef<GetRef<typeof Input.TextArea>>(null);
  const kinds = composedKinds.filter((kind) => ticket.abilities.includes(kind));
  const { composition, change, send, isSending, waiting } = useComposition(ticket.id, kinds);
  const filesHere = useFilesInto(waiting);
  const write = (kind: ComposedKind) => () => {
    change({ kind });
    box.current?.focus();
  };
  const usable = shortcuts.filter(([, kind]) => kinds.includes(kind));
  useHotkeys(Object.fromEntries(usable.map(([key, kind]) => [key, write(kind)])));
  if (kinds.length === 0) return null;
  const audience = audienceOf(composition);
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) void send();
    // back to where a letter is a key of the page again; what was typed stays
    if (key === 'Escape') box.current?.blur();
  };
  return (
    <form
      ref={filesHere}
      className="ticket-composer"
      data-audience={audience}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ComposerHead kinds={kinds} composition={composition} change={change} write={write} />
      <Input.TextArea
        ref={box}
        aria-label={t(`composer.write.${composition.kind}`)}
        placeholder={t(`composer.write.${composition.kind}`)}
        value={composition.body}
        readOnly={isSending}
        maxLength={20_000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onKeyDown={onKeyDown}
        onChange={({ target }) => change({ body: target.value })}
      />
      <AttachmentField waiting={waiting} />
      <footer>
        <span className="yt-quiet yt-small">
          {[
            t('shell:form.sendKey'),
            ...usable.map(([key, kind]) => `${key.toUpperCase()} ${t(`entry.kind.${kind}`)}`),
          ].join(' · ')}
        </span>
        <Button
          type="primary"
          htmlType="submit"
          icon={audience === 'public' ? <SendOutlined /> : <LockOutlined />}
          loading={isSending}
          disabled={composition.body.trim() === ''}
        >
          {t(`composer.send.${audience}`)}
        </Button>
      </footer>
    </form>
  );
}
