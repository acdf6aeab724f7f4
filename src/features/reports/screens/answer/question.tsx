import type { SimpleField } from '#kernel/form/fields.ts';
import { AttachmentsAnswer } from '../uploads/attachments-answer.tsx';
import { AreaAnswer, ChoiceAnswer, ChoicesAnswer, YesNoAnswer } from './choice-answers.tsx';
import { cleanAt } from './clean-at.ts';
import { ComputedAnswer } from './computed-answer.tsx';
import { type QuestionProps, useFormState } from './form-state.ts';
import { Marked } from './notes.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { PeopleAnswer } from './people-answer.tsx';
import { PlaceAnswer } from './place-answer.tsx';
import { DateAnswer, LineAnswer, LongTextAnswer } from './text-answers.tsx';

type Props = QuestionProps<SimpleField> & { readonly reportId: string };

const Control = ({ field, reportId, ...rest }: Props) => {
  const { areas, clean } = useFormState();
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
      return <NumberAnswer field={field} {...rest} />;
    case 'longText':
      return <LongTextAnswer field={field} {...rest} />;
    case 'text':
    case 'time':
      return <LineAnswer field={field} {...rest} />;
    case 'area':
      return areas ? (
        <AreaAnswer field={field} areas={areas} {...rest} />
      ) : (
        <LineAnswer field={field} {...rest} />
      );
    case 'date':
      return <DateAnswer field={field} {...rest} />;
    case 'choice':
      return <ChoiceAnswer field={field} {...rest} />;
    case 'choices':
      return <ChoicesAnswer field={field} {...rest} />;
    case 'yesNo':
      return <YesNoAnswer field={field} {...rest} />;
    case 'peopleByGroup':
      return <PeopleAnswer field={field} {...rest} />;
    case 'place':
      return <PlaceAnswer field={field} {...rest} />;
    case 'photos':
    case 'files':
      return <AttachmentsAnswer field={field} reportId={reportId} {...rest} />;
    case 'computed':
      return <ComputedAnswer field={field} path={rest.path} result={cleanAt(clean, rest.path)} />;
  }
};

/** One field of a form, of whatever kind, while its condition holds. */
export const Question = (props: Props) => {
  const { hidden } = useFormState();
  if (hidden.has(props.path)) return null;
  return (
    <Marked path={props.path}>
      <Control {...props} />
    </Marked>
  );
};
