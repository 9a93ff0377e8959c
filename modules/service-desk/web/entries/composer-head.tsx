import { GlobalOutlined, LockOutlined } from '@ant-design/icons';
import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { audienceOf, type ComposedKind, type Composition, type Patch } from './composition.ts';

interface ComposerHeadProps {
  kinds: readonly ComposedKind[];
  composition: Composition;
  change: (patch: Patch) => void;
  write: (kind: ComposedKind) => () => void;
  /** Tickets below this one: they may be told the same. */
  childCount: number;
}

/** What is being written, and who will read it. */
export function ComposerHead({ kinds, composition, change, write, childCount }: ComposerHeadProps) {
  const { t } = useTranslation('service-desk');
  const audience = audienceOf(composition);
  return (
    <header>
      <Radio.Group
        size="small"
        optionType="button"
        aria-label={t('composer.kind')}
        value={composition.kind}
        options={kinds.map((value) => ({ value, label: t(`entry.kind.${value}`) }))}
        onChange={({ target }: { target: { value?: ComposedKind } }) => target.value && write(target.value)()}
      />
      <span className="ticket-composer-audience">
        {audience === 'public' ? <GlobalOutlined /> : <LockOutlined />}
        {t(`composer.seenBy.${audience}`)}
      </span>
      {composition.kind === 'reply' && childCount > 0 && (
        <Checkbox checked={composition.toChildren} onChange={({ target }) => change({ toChildren: target.checked })}>
          {t('composer.toChildren', { count: childCount })}
        </Checkbox>
      )}
      {composition.kind !== 'reply' && (
        <Checkbox checked={composition.isPublic} onChange={({ target }) => change({ isPublic: target.checked })}>
          {t('composer.makePublic')}
        </Checkbox>
      )}
    </header>
  );
}
