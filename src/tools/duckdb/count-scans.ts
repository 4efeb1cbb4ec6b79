import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';

const sqlFile = new URL('./verzameling.sql', import.meta.url);

type Tables = Readonly<Record<'overzicht' | 'themas' | 'stellingen', readonly (readonly unknown[])[]>>;

/** Runs the SQL on a folder, into which it writes its tables too, as it does for someone with the command line. */
export async function countScans(folder: string, threads = 2): Promise<Tables> {
	const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
	const connection = await instance.connect();
	try {
		await connection.run(`SET VARIABLE map = '${folder.replaceAll("'", "''")}'`);
		await connection.run(await readFile(sqlFile, 'utf8'));
		const rowsOf = async (table: string) => (await connection.runAndReadAll(`FROM ${table}`)).getRowsJson();
		return {
			overzicht: await rowsOf('overzicht'),
			themas: await rowsOf('themas'),
			stellingen: await rowsOf('stellingen'),
		};
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
