import { Timeline } from '../../ui/timeline.tsx';
import { longText, noon } from '../samples.ts';

export function TimelinePart() {
  return (
    <Timeline
      entries={[
        { id: '1', at: noon, audience: 'event', who: '李华', title: '登记了工单' },
        { id: '2', at: noon, audience: 'event', who: '张工', title: '接单，状态：登记 → 处理中' },
        { id: '3', at: noon, audience: 'internal', who: '张工', title: '备注', body: '客户脾气急，先打电话再上门。' },
        { id: '4', at: noon, audience: 'public', who: '张工', title: '处理步骤 1', body: longText },
        { id: '5', at: noon, audience: 'public', who: '王小明', title: '客户回复', body: '好的，谢谢！' },
        { id: '6', at: noon, audience: 'event', who: null, title: '响应时钟达标' },
      ]}
    />
  );
}
