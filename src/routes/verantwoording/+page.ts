import { bundledPacks } from '$lib/content/bundled-packs';

export const load = async () => ({
	packs: await Promise.all(
		bundledPacks.map(async ({ ref, load: loadSource }) => ({
			ref,
			questionnaire: await (await loadSource()).whole(),
		})),
	),
});
