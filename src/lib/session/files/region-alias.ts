import * as v from 'valibot';
import type { DeepReadonly } from '$lib/deep-readonly';
import { uuidSchema } from '$lib/scan/scan';

export const regionAliasSchema = v.strictObject({ id: uuidSchema, sameAs: uuidSchema });

/** User's confirmation that `id` is the same region as `sameAs`. */
export type RegionAlias = DeepReadonly<v.InferOutput<typeof regionAliasSchema>>;
