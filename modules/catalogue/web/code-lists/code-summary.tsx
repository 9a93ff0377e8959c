import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  changeCodeItem,
  listCodeLists,
  reinstateCodeItem,
  retireCodeItem,
  type CodeItemView,
} from '../../code-list.contract.ts';
import { PlaceButtons } from '../place-buttons.tsx';
import { ReinstateButton, RetireButton } from '../retire-buttons.tsx';
import '../summary.css';
import { RenameCodeButton } from './rename-code-button.tsx';
import { useCodes } from './use-codes.ts';

/** A code in hand: its name can change, what records hold never does. */
export function CodeSummary({ id }: { id: string }) {
  return (
    <Answered result={useAnswer(listCodeLists)}>
      {({ lists }) => {
        const item = lists.flatMap(({ items }) => items).find((one) => one.id === id);
        return item ? <Summary key={id} item={item} /> : null;
      }}
    </Answered>
  );
}

function Summary({ item }: { item: CodeItemView }) {
  const { t } = useTranslation('catalogue');
  const { nameOf } = useCodes(item.list);
  return (
    <>
      <header className="catalogue-summary-head">
        <h2>{nameOf(item.code)}</h2>
        {item.isRetired && <Status tone="over" text={t('state.retired')} />}
      </header>
      <CodeActs item={item} name={nameOf(item.code)} />
      <Facts
        items={[
          { label: t('codes.list'), value: t(`code_list.${item.list}`) },
          { label: t('codes.code'), value: <code>{item.code}</code> },
          ...(item.isRepair === null
            ? []
            : [{ label: t('codes.repair'), value: t(item.isRepair ? 'codes.isRepair' : 'codes.isNoRepair') }]),
          { label: t('codes.origin'), value: t(item.isDelivered ? 'codes.delivered' : 'codes.own') },
        ]}
      />
    </>
  );
}

function CodeActs({ item, name }: { item: CodeItemView; name: string }) {
  const { t } = useTranslation('catalogue');
  const change = useSend(changeCodeItem);
  const retire = useSend(retireCodeItem);
  const reinstate = useSend(reinstateCodeItem);
  const lists = useAnswer(listCodeLists).data?.lists ?? [];
  const among = lists.find(({ list }) => list === item.list)?.items.length ?? 0;
  const params = { codeItem: item.id };
  const may = (ability: string) => item.abilities.includes(ability);
  const move = (position: number) => change.mutateAsync({ params, body: { position }, ifMatch: item.revision });
  return (
    <div className="catalogue-acts">
      {may('change') && <RenameCodeButton item={item} name={name} />}
      {may('change') && <PlaceButtons position={item.position} among={among} move={move} />}
      {may('retire') && (
        <RetireButton
          question={t('codes.retireQuestion', { name })}
          text={t('codes.retireText')}
          retire={() => retire.mutateAsync({ params })}
        />
      )}
      {may('reinstate') && <ReinstateButton reinstate={() => reinstate.mutateAsync({ params })} />}
    </div>
  );
}
