import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../offered.ts';
import './keys-sheet.css';

const deskKeys = [
  { keys: ['/', 'Ctrl K'], textKey: 'shell:keys.search' },
  { keys: ['j', 'k'], textKey: 'shell:keys.move' },
  { keys: ['Enter'], textKey: 'shell:keys.open' },
  { keys: ['o'], textKey: 'shell:keys.openPage' },
  { keys: ['x'], textKey: 'shell:keys.mark' },
  { keys: ['Shift x'], textKey: 'shell:keys.markTo' },
  { keys: ['.'], textKey: 'shell:keys.take' },
  { keys: ['Esc'], textKey: 'shell:keys.close' },
  { keys: ['Ctrl Enter'], textKey: 'shell:keys.send' },
  { keys: ['?'], textKey: 'shell:keys.title' },
];

/** What can be done by keys: the desk's own, and those of the commands this person has. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { commands, pageKeys } = useOffered();
  const permitted = usePermitted();
  const own = permitted(commands).flatMap(({ shortcut, textKey }) =>
    shortcut ? [{ keys: shortcut.split(' '), textKey }] : [],
  );
  return (
    <Modal open title={t('shell:keys.title')} footer={null} onCancel={onClose} width={760}>
      <div className="yt-keys-columns">
        <Keys keys={[...own, ...deskKeys]} />
        {permitted(pageKeys).map(({ titleKey, keys }) => (
          <section key={titleKey}>
            <h3 className="yt-keys-title">{t(titleKey)}</h3>
            <Keys keys={keys} />
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Keys({ keys }: { keys: readonly { keys: readonly string[]; textKey: string }[] }) {
  const { t } = useTranslation();
  return (
    <dl className="yt-keys">
      {keys.map(({ keys: pressed, textKey }) => (
        <div key={textKey}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(textKey)}</dd>
        </div>
      ))}
    </dl>
  );
}
