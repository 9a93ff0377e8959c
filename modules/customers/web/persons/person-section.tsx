import { LinkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ContactView } from '../../contact.contract.ts';
import { joinPerson, leavePerson, readPerson, type PersonView } from '../../person.contract.ts';
import { JoinPersonDialog } from './join-person-dialog.tsx';
import { PersonLines } from './person-lines.tsx';

/** The same human at other customers; not there for whom there is nothing to see or do. */
export function PersonSection({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const [isOpen, setOpen] = useState(false);
  const result = useAnswer(readPerson, { params: { contact: contact.id } });
  const mayJoin = contact.abilities.includes('join');
  if (!mayJoin && (result.data?.others ?? []).length === 0) return null;
  const join = mayJoin && (
    <Button size="small" icon={<LinkOutlined />} onClick={() => setOpen(true)}>
      {t('person.join')}
    </Button>
  );
  return (
    <Section title={t('person.title')} beside={join}>
      <Answered result={result} lines={1}>
        {(person) => <Person contactId={contact.id} person={person} mayJoin={mayJoin} />}
      </Answered>
      {isOpen && <JoinPersonDialog contact={contact} onClose={() => setOpen(false)} />}
    </Section>
  );
}

interface PersonProps {
  contactId: string;
  person: PersonView;
  mayJoin: boolean;
}

function Person({ contactId, person, mayJoin }: PersonProps) {
  const { t } = useTranslation('customers');
  const join = useSend(joinPerson);
  const leave = useSend(leavePerson);
  const { others, suggestions } = person;
  const params = { contact: contactId };
  return (
    <>
      {others.length === 0 && suggestions.length === 0 && <p className="yt-quiet">{t('person.none')}</p>}
      <PersonLines contacts={others} />
      {others.length > 0 && mayJoin && (
        <ActButton act={() => leave.mutateAsync({ params })}>{t('person.leave')}</ActButton>
      )}
      {suggestions.length > 0 && <p className="yt-quiet">{t('person.suggested')}</p>}
      <PersonLines
        contacts={suggestions}
        actOf={({ id }) => (
          <ActButton act={() => join.mutateAsync({ params, body: { contactId: id } })}>{t('person.isSame')}</ActButton>
        )}
      />
    </>
  );
}
