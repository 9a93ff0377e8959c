import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readCustomerGroup, type GroupMember } from '../../customer.contract.ts';
import { InTree } from '../in-tree.tsx';
import './customer-group.css';
import { useCustomerStatus } from './use-customer-status.ts';

/** The group that a customer belongs to, as a tree; nothing for one that stands alone. */
export function CustomerGroup({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const members = useAnswer(readCustomerGroup, { params: { customer: customerId } }).data?.items ?? [];
  if (members.length < 2) return null;
  return (
    <Section title={t('customer.group')}>
      <ul className="customer-group">
        {members.map((member) => (
          <li key={member.id} aria-current={member.id === customerId || undefined}>
            <InTree level={levelOf(members, member)}>
              <Member member={member} isSelf={member.id === customerId} />
            </InTree>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Member({ member: { id, name, status }, isSelf }: { member: GroupMember; isSelf: boolean }) {
  const { t } = useTranslation('customers');
  const states = useCustomerStatus();
  return (
    <>
      {isSelf ? <strong>{name}</strong> : <Go to={`/customers/${id}`}>{name}</Go>}{' '}
      {isSelf && <span className="yt-quiet yt-small">{t('customer.groupSelf')}</span>}
      {status !== 'active' && <Status {...states.of(status)} />}
    </>
  );
}

/** 0 at the top. */
function levelOf(members: readonly GroupMember[], { parentId }: GroupMember): number {
  const parent = members.find(({ id }) => id === parentId);
  return parent ? 1 + levelOf(members, parent) : 0;
}
