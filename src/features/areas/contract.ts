import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { contract, Done } from '#kernel/contract.ts';
import { SentenceShape, say } from '#kernel/sentence.ts';
import { AreaChange, AreaCode, AreaEntry, PlaceFound } from './model.ts';

export const listChildAreas = contract({
  name: 'listChildAreas',
  method: 'GET',
  path: '/api/areas/:code/children',
  summary: say('พื้นที่ในสังกัดพร้อมหน่วยงาน', 'The areas directly below one, with their offices'),
  access: { reach: 'shared' } as const,
  params: z.object({ code: AreaCode }),
  reply: z.object({
    area: AreaEntry,
    above: z.array(z.object({ code: z.string(), level: Level, name: SentenceShape })),
    children: z.array(AreaEntry),
  }),
});

export const searchPlaces = contract({
  name: 'searchPlaces',
  method: 'GET',
  path: '/api/places',
  summary: say(
    'ค้นหาพื้นที่และหน่วยงานจากบางส่วนของชื่อ',
    'Search areas and offices by parts of their names',
  ),
  access: { reach: 'shared' } as const,
  query: z.object({ q: z.string().trim().min(1).max(100) }),
  reply: z.object({ places: z.array(PlaceFound) }),
});

export const changeArea = contract({
  name: 'changeArea',
  method: 'POST',
  path: '/api/areas/changes',
  summary: say(
    'เปลี่ยนชื่อ ย้ายสังกัด แยก หรือรวมพื้นที่ตั้งแต่วันที่กำหนด',
    'Rename, move, split or merge areas from a day on',
  ),
  access: { reach: 'shared', roles: ['administrator'], levels: ['department'] } as const,
  body: AreaChange,
  reply: Done,
  problems: ['not-in-tree', 'later-change', 'code-taken', 'wrong-parent', 'not-same-level'],
});
