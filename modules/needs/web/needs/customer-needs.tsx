import type { PanelProps } from '../../../../web/register.ts';
import { NeedsOf } from './needs-of.tsx';

export function CustomerNeeds({ subjectId }: PanelProps) {
  return <NeedsOf whose={{ customerId: subjectId }} most={8} />;
}
