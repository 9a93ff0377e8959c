import { CheckCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { useFill } from '../../../../web/ui/form/use-fill.ts';
import type { GivenAnswer, Guidance } from '../../guidance.contract.ts';
import { fieldsAfter } from './answer-given.ts';
import { AskingContext, type Asking } from './use-asked-tree.ts';
import { WalkView } from './walk-view.tsx';

/** Asked on the phone; stands inside the form of a new ticket, and fills its fields. */
export function GuidancePart({ id }: OwnPartProps) {
  const asking = use(AskingContext);
  return asking && <Questions key={asking.tree.versionId} id={id} asking={asking} />;
}

function Questions({ id, asking: { tree, values } }: { id: string | undefined; asking: Asking }) {
  const fill = useFill();
  const group = useRef<HTMLDivElement>(null);
  // the form's field holds nothing else
  const guidance = values['guidance'] as Guidance | undefined;
  const isOthers = guidance !== undefined && guidance.versionId !== tree.versionId;
  useEffect(() => {
    // chosen by keys, the category hands on to its questions
    if (document.activeElement?.id === 'categoryId') group.current?.focus();
  }, []);
  useEffect(() => {
    // what another category was asked says nothing of this one
    if (isOthers) void fill({ guidance: undefined });
  }, [isOthers, fill]);
  const go = (way: GivenAnswer[]) => {
    void fill(fieldsAfter(tree, way, values));
    // the button that was pressed is gone; digits go on
    group.current?.focus();
  };
  return (
    <WalkView
      id={id}
      ref={group}
      name={tree.name}
      questions={tree.questions}
      given={guidance && !isOthers ? guidance.answers : []}
      go={go}
      tipActs={(tip) => <TipHelped tip={tip} />}
    />
  );
}

/** Where the tip helps, the ticket is solved on the phone by it. */
function TipHelped({ tip }: { tip: string }) {
  const { t } = useTranslation('service-desk');
  const fill = useFill();
  const helped = async () => {
    await fill({ isSolved: true });
    await fill({ 'resolution.solution': tip });
  };
  return (
    <Button icon={<CheckCircleOutlined />} onClick={() => void helped()}>
      {t('guidance.tipHelped')}
    </Button>
  );
}
