import { Button } from 'antd';
import { useState } from 'react';
import { Problem, Unreachable } from '../../api/problem.ts';
import type { Field } from '../../ui/form/field.ts';
import { FormDialog } from '../../ui/form/form-dialog.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/words/section.tsx';

const choices = [
  { value: 'P1', label: 'P1 紧急' },
  { value: 'P2', label: 'P2 高' },
];

const fields: Field[] = [
  { kind: 'line', name: 'title', label: '标题', help: '一句话说明现象', isRequired: true, most: 60 },
  { kind: 'text', name: 'description', label: '描述' },
  { kind: 'choice', name: 'priority', label: '优先级', choices },
  {
    kind: 'radio',
    name: 'channel',
    label: '渠道',
    choices: [
      { value: 'phone', label: '电话' },
      { value: 'email', label: '邮件' },
    ],
  },
  {
    kind: 'tree',
    name: 'categoryId',
    label: '分类',
    choices: [{ value: 'a', label: '硬件', children: [{ value: 'b', label: '打印机' }] }],
  },
  {
    kind: 'search',
    name: 'callerId',
    label: '报障人',
    source: { name: 'people', find: async () => [{ value: '1', label: '王小明', hint: '财务部 · 会计' }] },
  },
  {
    kind: 'search_many',
    name: 'memberIds',
    label: '成员',
    source: { name: 'people', find: async () => [{ value: '1', label: '王小明', hint: '财务部 · 会计' }] },
    known: [{ value: '2', label: '李雪' }],
  },
  { kind: 'number', name: 'minutes', label: '用时', unit: '分钟', least: 0 },
  { kind: 'instant', name: 'occurredAt', label: '发生时间' },
  { kind: 'switch', name: 'isVip', label: '重要用户' },
  { kind: 'password', name: 'password', label: '密码' },
];

const refusal = new Problem({
  status: 422,
  code: 'invalid',
  title: '内容有误',
  errors: [
    { field: 'title', code: 'text_too_big', message: '标题最多 60 个字' },
    { field: 'other', code: 'unknown', message: '没有这个字段' },
  ],
});

/** The server's refusal at its fields; or no answer at all. */
export function FormPart() {
  const [isOpen, open] = useState(false);
  return (
    <div className="yt-playground-grid">
      <Section title="Refused">
        <Form
          fields={fields}
          draft="playground"
          submit={() => Promise.reject(refusal)}
          submitText="登记"
          onCancel={() => undefined}
        />
      </Section>
      <Section title="Unreachable">
        <Form fields={fields.slice(0, 2)} submit={() => Promise.reject(new Unreachable())} submitText="登记" />
        <p />
        <Button onClick={() => open(true)}>FormDialog</Button>
        {isOpen && (
          <FormDialog
            title="取消工单"
            text="时钟停止计时，不再统计。"
            fields={[
              {
                kind: 'radio',
                name: 'reason',
                label: '原因',
                isRequired: true,
                choices: [
                  { value: 'duplicate', label: '重复' },
                  { value: 'mistaken', label: '误登' },
                ],
              },
            ]}
            submit={() => new Promise((done) => setTimeout(done, 800))}
            submitText="取消工单"
            isDanger
            onClose={() => open(false)}
          />
        )}
      </Section>
    </div>
  );
}
