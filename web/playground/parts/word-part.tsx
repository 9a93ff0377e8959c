import { DurationText } from '../../ui/words/duration-text.tsx';
import { Facts } from '../../ui/words/facts.tsx';
import { InstantText } from '../../ui/words/instant-text.tsx';
import { Person } from '../../ui/words/person.tsx';
import { Section } from '../../ui/words/section.tsx';
import { Status } from '../../ui/words/status.tsx';
import { longText, noon } from '../samples.ts';

export function WordPart() {
  return (
    <>
      <Section title="Status">
        <div className="yt-playground-row">
          <Status tone="waiting" text="登记（待处理）" />
          <Status tone="active" text="处理中" />
          <Status tone="good" text="已解决" />
          <Status tone="soon" text="将超时" />
          <Status tone="breached" text="已超时" />
          <Status tone="over" text="关闭" />
        </div>
      </Section>
      <Section title="Facts">
        <Facts
          layout="grid"
          items={[
            {
              label: '报障人',
              value: <Person person={{ name: '王小明', department: '财务部', position: '会计', isVip: true }} />,
            },
            { label: '登记时间', value: <InstantText at={noon} /> },
            { label: '处理用时', value: <DurationText seconds={97_320} /> },
            { label: '不知道的事', value: null },
            { label: '很长的内容', value: longText },
          ]}
        />
      </Section>
    </>
  );
}
