import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { StaffView } from '../../staff.contract.ts';
import { ChangeProfileDialog } from './change-profile-dialog.tsx';

/** What a staff member brings with them, and where they work from. */
export function StaffProfile({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const [isChanging, setChanging] = useState(false);
  const { education, major, isComputerRelated, inItSince, yearsInIt, languages, homeBase, vehicleStock } = member;
  const { costAnHour } = member;
  const related = isComputerRelated ? 'yes' : 'no';
  const years = yearsInIt !== null && t('profile.years', { count: yearsInIt });
  return (
    <Section
      title={t('profile.title')}
      beside={
        member.abilities.includes('change') && (
          <Button size="small" icon={<EditOutlined />} onClick={() => setChanging(true)}>
            {t('shell:action.edit')}
          </Button>
        )
      }
    >
      <Facts
        layout="grid"
        items={[
          { label: t('profile.education'), value: education && t(`profile.educations.${education}`) },
          { label: t('profile.major'), value: major },
          { label: t('profile.isComputerRelated'), value: isComputerRelated !== null && t(`profile.${related}`) },
          { label: t('profile.inItSince'), value: inItSince && `${format.day(inItSince)} · ${years}` },
          { label: t('profile.languages'), value: languages.map((one) => t(`profile.language.${one}`)).join(' · ') },
          { label: t('profile.homeBase'), value: homeBase },
          { label: t('profile.vehicleStock'), value: vehicleStock },
          ...(costAnHour === undefined
            ? []
            : [{ label: t('profile.costAnHour'), value: costAnHour && format.money(costAnHour) }]),
        ].map(({ label, value }) => ({ label, value: value || null }))}
      />
      {isChanging && <ChangeProfileDialog member={member} onClose={() => setChanging(false)} />}
    </Section>
  );
}
