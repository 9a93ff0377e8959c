import { LockOutlined, SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { GetRef, Input } from 'antd';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys, type Hotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { AttachmentField, useFilesInto } from '../../../files/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { pageKeys } from '../acts/offered-acts.ts';
import { useChildren } from '../acts/use-children.ts';
import { ComposerBox } from './composer-box.tsx';
import { ComposerHead } from './composer-head.tsx';
import './composer.css';
import { audienceOf, bodyOf, composedKinds, type ComposedKind } from './composition.ts';
import { useComposition } from './use-composition.ts';

const shortcuts: readonly ComposedKind[] = ['reply', 'note', 'step'];

/** Writes on a ticket: private unless made public on purpose, and then it looks it. Pasted and dropped files go along. */
export function Composer({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const box = useRef<GetRef<typeof Input.TextArea>>(null);
  const kinds = composedKinds.filter((kind) => ticket.abilities.includes(kind));
  const { composition, change, send, isReady, isSending, waiting } = useComposition(ticket.id, kinds);
  const filesHere = useFilesInto(waiting);
  const childCount = useChildren(ticket.id).length;
  const write = (kind: ComposedKind) => () => {
    change({ kind });
    box.current?.focus();
  };
  const usable = shortcuts.filter((kind) => kinds.includes(kind));
  // m as well: what other desks call a memo
  const memo: Hotkeys = kinds.includes('note') ? { m: write('note') } : {};
  useHotkeys({ ...memo, ...Object.fromEntries(usable.map((kind) => [pageKeys[kind], write(kind)])) });
  if (kinds.length === 0) return null;
  const audience = audienceOf(composition);
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) void send();
    // back to where a letter is a key of the page again; what was typed stays
    if (key === 'Escape') box.current?.blur();
  };
  const hints = [
    t('shell:form.sendKey'),
    ...usable.map((kind) => `${pageKeys[kind].toUpperCase()} ${t(`entry.kind.${kind}`)}`),
  ];
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
      <ComposerHead kinds={kinds} composition={composition} change={change} write={write} childCount={childCount} />
      <ComposerBox
        ref={box}
        ticketId={ticket.id}
        label={t(`composer.write.${composition.kind}`)}
        body={bodyOf(composition)}
        isReadOnly={isSending}
        write={(body) => change({ body })}
        onKeyDown={onKeyDown}
      />
      <footer>
        <AttachmentField waiting={waiting} />
        <span className="yt-quiet yt-small">{[...hints, t('composer.slash')].join(' · ')}</span>
        <Button
          type="primary"
          htmlType="submit"
          icon={audience === 'public' ? <SendOutlined /> : <LockOutlined />}
          loading={isSending}
          disabled={!isReady}
        >
          {t(`composer.send.${audience}`)}
        </Button>
      </footer>
    </form>
  );
}
