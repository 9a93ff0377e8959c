import { App, Button } from 'antd';
import { useState } from 'react';
import { ActButton } from '../../ui/act-button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { OnceDialog } from '../../ui/once-dialog.tsx';
import { Section } from '../../ui/words/section.tsx';

const later = () => new Promise((done) => setTimeout(done, 1200));
const fail = () => Promise.reject(new Error('broken'));

/** What is done by a press: at once, after asking, and what shows a secret once. */
export function ActPart() {
  const { message } = App.useApp();
  const [isShown, show] = useState(false);
  const question = { title: '取消工单？', text: '时钟停止计时。', confirmText: '取消工单', isDanger: true };
  return (
    <Section title="Acts">
      <div className="yt-playground-row">
        <ActButton isNext shortcut="a" act={later}>
          接单
        </ActButton>
        <ActButton act={() => void message.success('已保存')}>保存</ActButton>
        <ActButton act={fail}>会失败</ActButton>
        <ConfirmButton {...question} onConfirm={later}>
          取消工单
        </ConfirmButton>
        <ConfirmButton {...question} onConfirm={fail}>
          问过仍会失败
        </ConfirmButton>
        <Button onClick={() => show(true)}>一次性链接</Button>
      </div>
      {isShown && (
        <OnceDialog
          title="一次性链接已生成"
          text="请把链接转交本人，用过即失效。"
          secret="https://desk.example.com/welcome#mingde.WtLZTmouKJDOjjbh0SvHxhovoE8GSEWbWCTK6o7YLbA"
          onClose={() => show(false)}
        />
      )}
    </Section>
  );
}
