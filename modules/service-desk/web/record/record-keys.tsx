import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFill } from '../../../../web/ui/form/use-fill.ts';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';

/** The keys of the page beside those of its fields; stands inside the form. */
export function RecordKeys({ isSolved }: { isSolved: boolean }) {
  const fill = useFill();
  const wasAsked = useRef(false);
  // the fields of the resolution are there, or gone, with the next picture
  useEffect(() => {
    if (wasAsked.current) focusOn(isSolved ? 'resolution.code' : 'title');
    wasAsked.current = false;
  }, [isSolved]);
  const solve = () => {
    wasAsked.current = true;
    void fill({ isSolved: !isSolved });
  };
  const toTemplate = () => focusOn('templateId');
  useHotkeys({ 'Alt+s': solve, 'Alt+t': toTemplate, t: toTemplate, 'Alt+w': () => focusOn('callerId') });
  return null;
}

/** Says which keys there always are; what stands beside the form at times says its own. */
export function KeyHints() {
  const { t } = useTranslation('service-desk');
  const keys = [
    ['Alt+W', t('record.key.who')],
    ['Alt+T', t('record.template')],
    ['Alt+S', t('record.isSolved')],
  ];
  return (
    <p className="ticket-record-keys yt-quiet yt-small">
      {keys.map(([key, text]) => (
        <span key={key}>
          <kbd>{key}</kbd> {text}
        </span>
      ))}
    </p>
  );
}

function focusOn(field: string): void {
  document.getElementById(field)?.focus();
}
