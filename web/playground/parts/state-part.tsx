import { Button } from 'antd';
import { Unreachable } from '../../api/problem.ts';
import { NotAllowed } from '../../desk/not-allowed.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { Failure } from '../../ui/state/failure.tsx';
import { Loading } from '../../ui/state/loading.tsx';
import { Section } from '../../ui/words/section.tsx';
import { notFound, refused } from '../samples.ts';

export function StatePart() {
  const retry = () => undefined;
  return (
    <div className="yt-playground-grid">
      <Section title="Empty">
        <EmptyState
          title="还没有客户"
          text="客户、场所和联系人都从这里开始。"
          action={<Button type="primary">新建客户</Button>}
        />
      </Section>
      <Section title="Loading">
        <Loading />
      </Section>
      <Section title="Unreachable">
        <Failure error={new Unreachable()} onRetry={retry} />
      </Section>
      <Section title="Refused">
        <Failure error={refused} onRetry={retry} />
      </Section>
      <Section title="Record not found">
        <Failure error={notFound} onRetry={retry} />
      </Section>
      <Section title="Bug">
        <Failure error={new Error('x')} onRetry={retry} />
      </Section>
      <Section title="No permission">
        <NotAllowed />
      </Section>
      <Section title="No such page">
        <NotFound />
      </Section>
    </div>
  );
}
