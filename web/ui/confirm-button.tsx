import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useConfirm } from './use-confirm.ts';
import type { Question } from './use-confirm.ts';

interface ConfirmButtonProps extends Question {
  icon?: ReactNode;
  children: ReactNode;
  size?: 'small';
}

/** A deed that is hard to undo: asks first, in a dialog. */
export function ConfirmButton({ icon, children, size, ...question }: ConfirmButtonProps) {
  const confirm = useConfirm();
  return (
    <Button size={size} danger={question.isDanger} icon={icon} onClick={() => confirm(question)}>
      {children}
    </Button>
  );
}
