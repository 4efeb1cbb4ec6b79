import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asWritten, type ShippedPart } from './shipped-part.ts';

/** Shipped parts that are not a package, or that have another author than the package around them. */
export function otherParts(root: string): ShippedPart[] {
	const read = (path: string): readonly string[] => [asWritten(readFileSync(join(root, path), 'utf8'))];
	return [
		{ name: 'Bouwstenenscan', version: '', licence: 'EUPL-1.2', texts: read('LICENSE') },
		{
			name: 'Scan Sans, een deel van Source Sans 3',
			version: '',
			licence: 'OFL-1.1',
			texts: read('src/lib/ui/fonts/OFL.txt'),
		},
		{
			name: 'Nederlandse afbreekpatronen (hyph-nl)',
			version: '1.1',
			licence: 'MIT',
			texts: read('src/licences/hyph-nl.txt'),
		},
		{
			name: 'Kleurprofiel sRGB2014',
			version: '',
			licence: 'LicenseRef-ICC',
			texts: read('src/licences/srgb2014.txt'),
		},
	];
}
