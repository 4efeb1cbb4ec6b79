import { existsSync } from 'node:fs';
import { runProgram } from './run-program';

const packages = 'default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java';

const jars = [
	'preflight',
	'pdfbox2',
	'fontbox2',
	'xmpbox',
	'commons-logging',
	'jaxb-api',
	'javax.activation',
].map((name) => `/usr/share/java/${name}.jar`);

/** Violations of PDF/A-1b that PDFBox finds; none when the file conforms. */
export async function preflightFaults(file: string): Promise<readonly string[]> {
	const missing = jars.filter((jar) => !existsSync(jar));
	if (missing.length > 0)
		throw new Error(`${missing.join(', ')} missing; on Debian: apt-get install ${packages}`);
	const validator = 'org.apache.pdfbox.preflight.Validator_A1b';
	const { output } = await runProgram('java', ['-cp', jars.join(':'), validator, file], packages);
	if (output.includes('is a valid PDF/A-1b file')) return [];
	return output.split('\n').filter((line) => line.trim() !== '');
}
