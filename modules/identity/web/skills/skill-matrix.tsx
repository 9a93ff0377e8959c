import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { List } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { SkillView } from '../../skill.contract.ts';
import type { StaffRow } from '../../staff.contract.ts';
import { useCellKeys } from '../roles/use-cell-keys.ts';
import './skill-matrix.css';
import { SkillCell } from './skill-cell.tsx';

interface SkillMatrixProps {
  skills: readonly SkillView[];
  list: List<StaffRow>;
  mayAssess: boolean;
}

/** One tab stop; arrows go from cell to cell, 1 to 4 set a level, 0 or Delete takes it away. */
export function SkillMatrix({ skills, list, mayAssess }: SkillMatrixProps) {
  const { t } = useTranslation('identity');
  const grid = useRef<HTMLTableElement>(null);
  const keys = useCellKeys(grid, { rows: list.rows.length, columns: skills.length });
  return (
    <div className="identity-skills">
      {mayAssess && <p className="yt-quiet">{t('skill.matrixHelp')}</p>}
      <div className="identity-skills-frame">
        <table ref={grid} role="grid" aria-label={t('skill.matrix')} {...keys.handlers}>
          <thead>
            <tr>
              <th scope="col">{t('staff.name')}</th>
              {skills.map(({ id, name }) => (
                <th key={id} scope="col" title={name}>
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((member, row) => (
              <tr key={member.id}>
                <th scope="row">
                  <Go to={`/staff/${member.id}`}>{member.name}</Go>
                </th>
                {skills.map((skill, column) => (
                  <SkillCell
                    key={skill.id}
                    member={member}
                    skill={skill}
                    place={`${row}-${column}`}
                    isStop={keys.at.row === row && keys.at.column === column}
                    mayAssess={mayAssess && member.retiredAt === null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.hasMore && (
        <Button loading={list.isReadingOn} onClick={list.readOn}>
          {t('skill.more')}
        </Button>
      )}
    </div>
  );
}
