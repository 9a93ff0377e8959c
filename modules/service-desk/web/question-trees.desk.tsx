import { QuestionCircleOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/question-trees',
      load: () => import('./question-trees/question-trees-screen.tsx').then((file) => file.QuestionTreesScreen),
      permission: 'question_tree.read',
    },
    {
      path: '/question-trees/new',
      load: () => import('./question-trees/new-question-tree-screen.tsx').then((file) => file.NewQuestionTreeScreen),
      permission: 'question_tree.change',
    },
    {
      path: '/question-trees/$questionTree',
      load: () => import('./question-trees/question-tree-screen.tsx').then((file) => file.QuestionTreeScreen),
      permission: 'question_tree.read',
    },
    {
      path: '/question-trees/$questionTree/edit',
      load: () =>
        import('./question-trees/change-question-tree-screen.tsx').then((file) => file.ChangeQuestionTreeScreen),
      permission: 'question_tree.change',
    },
    {
      path: '/self-help-visits',
      load: () => import('./question-trees/self-help-screen.tsx').then((file) => file.SelfHelpScreen),
      permission: 'question_tree.read',
    },
  ],
  menu: [
    {
      group: 'settings.desk',
      textKey: 'service-desk:questionTree.title',
      path: '/question-trees',
      icon: <QuestionCircleOutlined />,
      permission: 'question_tree.read',
      order: 33,
    },
  ],
});
