import { FormDefinition } from '#kernel/form/model.ts';

/** The plain form for letters that ask for an answer and bring no form: a text, and files where needed. */
export const ACKNOWLEDGE_FORM = FormDefinition.parse({
  title: { th: 'รับทราบและรายงานผลตามหนังสือ', en: 'Acknowledge and answer a letter' },
  fields: [
    {
      type: 'longText',
      key: 'answer',
      label: { th: 'ผลการดำเนินการ', en: 'What was done' },
      required: true,
    },
    {
      type: 'files',
      key: 'files',
      label: { th: 'ไฟล์แนบ', en: 'Files' },
      required: false,
      accepted: ['pdf', 'docx', 'xlsx', 'jpg', 'png'],
    },
  ],
});
