import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { filledText, variablesIn } from '../../../../kernel/variables.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { textVariables } from '../../canned-text.contract.ts';
import './canned-texts.css';

/** The text with what may be named in it by one press, and below as it will read. */
export function BodyInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('service-desk');
  const text = typeof value === 'string' ? value : '';
  const wordsOf = (name: string) => t(`cannedText.variable.${name.replace('.', '_')}`);
  const known: ReadonlySet<string> = new Set(textVariables);
  const unknown = variablesIn(text).filter((name) => !known.has(name));
  const samples = new Map<string, string>(
    textVariables.map((name) => [name, t(`cannedText.sample.${name.replace('.', '_')}`)]),
  );
  return (
    <>
      <Input.TextArea
        id={id}
        value={text}
        maxLength={5000}
        autoSize={{ minRows: 4, maxRows: 10 }}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <div className="canned-text-variables" role="group" aria-label={t('cannedText.insert')}>
        {textVariables.map((name) => (
          <Button key={name} size="small" title={`{{${name}}}`} onClick={() => onChange?.(`${text}{{${name}}}`)}>
            {wordsOf(name)}
          </Button>
        ))}
      </div>
      {unknown.length > 0 && (
        <p role="alert" className="yt-field-fault">
          {t('cannedText.unknown', { names: unknown.map((name) => `{{${name}}}`).join(' ') })}
        </p>
      )}
      {text !== '' && (
        <figure className="canned-text-preview">
          <figcaption className="yt-quiet yt-small">{t('cannedText.preview')}</figcaption>
          {filledText(text, Object.fromEntries(samples), (name) => name).text}
        </figure>
      )}
    </>
  );
}
