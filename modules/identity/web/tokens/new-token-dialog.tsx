import { useTranslation } from 'react-i18next';
import type { AnswerOf, BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { makeToken, tokenDays } from '../../token.contract.ts';
import { ScopesInput } from './scopes-input.tsx';

interface NewTokenDialogProps {
  onMade: (made: AnswerOf<typeof makeToken>) => void;
  onClose: () => void;
}

export function NewTokenDialog({ onMade, onClose }: NewTokenDialogProps) {
  const { t } = useTranslation('identity');
  const make = useSend(makeToken, { onSent: onMade });
  return (
    <FormDialog<BodyOf<typeof makeToken>>
      title={t('token.new')}
      draft="token.new"
      fields={[
        {
          kind: 'line',
          name: 'name',
          label: t('token.name'),
          help: t('token.nameHelp'),
          isRequired: true,
          most: 60,
          isFocused: true,
        },
        {
          kind: 'own',
          name: 'scopes',
          label: t('token.scopes'),
          help: t('token.scopesHelp'),
          isRequired: true,
          part: ScopesInput,
        },
        {
          kind: 'number',
          name: 'days',
          label: t('token.days'),
          help: t('token.daysHelp', { most: tokenDays.most }),
          unit: t('token.day'),
          least: 1,
          largest: tokenDays.most,
        },
      ]}
      initial={{ scopes: [], days: tokenDays.usual }}
      submit={(body) => make.mutateAsync({ body })}
      submitText={t('token.make')}
      onClose={onClose}
    />
  );
}
