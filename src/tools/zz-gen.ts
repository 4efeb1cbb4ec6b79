import { writeScans } from './many-scans.ts';
await writeScans('/tmp/duck', 100000);
console.log('done');
