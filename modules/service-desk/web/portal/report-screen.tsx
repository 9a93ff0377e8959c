import { useTranslation } from 'react-i18next';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { LightChoices } from '../../../../web/ui/light/light-choices.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { ticketKinds, type TicketKind } from '../../ticket-codes.contract.ts';
import { CallFirst } from './call-first.tsx';
import { ChooseMachine } from './choose-machine.tsx';
import { ReportForm } from './report-form.tsx';

/** Three taps: what is affected, or what is wanted; what it is; sent. How far one is stands in the address. */
export function ReportScreen() {
  const { t } = useTranslation('service-desk');
  const { values, change } = useUrlState();
  const kind = one(values['kind']);
  const asset = one(values['asset']);
  if (!isKind(kind)) return <ChooseWish choose={(next) => change({ kind: next }, { isNewPlace: true })} />;
  if (kind === 'incident' && asset === undefined) {
    return (
      <LightPage title={t('portal.report.what')} back={{ to: '/portal', text: t('portal.menu.home') }}>
        <CallFirst />
        <ChooseMachine choose={(id) => change({ asset: id }, { isNewPlace: true })} />
      </LightPage>
    );
  }
  return <ReportForm kind={kind} assetId={asset === undefined || asset === 'none' ? undefined : asset} />;
}

const wishes = ['service_request', 'question', 'suggestion', 'complaint', 'praise'] as const;

function ChooseWish({ choose }: { choose: (kind: string) => void }) {
  const { t } = useTranslation('service-desk');
  return (
    <LightPage title={t('portal.report.wish')} back={{ to: '/portal', text: t('portal.menu.home') }}>
      <LightChoices
        label={t('portal.report.wish')}
        choices={wishes.map((value) => ({
          value,
          title: t(`portal.kind.${value}.title`),
          text: t(`portal.kind.${value}.text`),
        }))}
        onChoose={choose}
      />
    </LightPage>
  );
}

function isKind(text: string | undefined): text is TicketKind {
  return ticketKinds.some((kind) => kind === text);
}
