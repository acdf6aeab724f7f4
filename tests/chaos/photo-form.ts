import { FormDefinition } from '#kernel/form/model.ts';

/** A report of one figure and one photo. */
export const PHOTO_FORM = FormDefinition.parse({
  title: { th: 'รายงานพร้อมภาพ', en: 'Report with a photo' },
  fields: [
    {
      key: 'participants',
      type: 'integer',
      label: { th: 'ผู้เข้าร่วม', en: 'Participants' },
      required: true,
      adds: 'sum',
    },
    {
      key: 'photos',
      type: 'photos',
      label: { th: 'ภาพถ่าย', en: 'Photos' },
      required: true,
      min: 1,
      max: 5,
    },
  ],
});
