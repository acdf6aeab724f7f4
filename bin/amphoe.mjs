#!/usr/bin/env node
// Plain JavaScript for any Node from 20 on: finds a Node that is new enough (this one, or the one that came with
// `npm ci`) and hands over to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_ENVIRONMENT, NODE_FLAGS } from './node-options.mjs';

const wantedMajor = 24;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const commandLine = path.join(root, 'src', 'entry', 'cli.ts');

const majorOf = (version) => Number(version.split('.')[0]);

const inPackage = (name) => {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return path.join(path.dirname(manifest), 'bin', program);
  } catch {
    return undefined;
  }
};

const findNode = () => {
  if (majorOf(process.versions.node) >= wantedMajor) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const machine = `${platform}-${process.arch}`;
  const places = [inPackage(`node-${machine}`), inPackage(`node-bin-${machine}`)];
  return [...places, path.join(root, 'node_modules', '.bin', 'node')].find(
    (place) => place !== undefined && existsSync(place),
  );
};

const sayNodeIsMissing = () => {
  const found = process.versions.node;
  console.error(
    `ไม่พบ Node.js ${wantedMajor} ที่มากับระบบ (เครื่องนี้มีรุ่น ${found}) โปรดรัน npm ci ในโฟลเดอร์ ${root} หรือติดตั้ง Node.js ${wantedMajor}\n` +
      `Node.js ${wantedMajor} was not found (this machine runs ${found}); run npm ci in ${root}, or install Node.js ${wantedMajor}.`,
  );
  process.exitCode = 1;
};

// The open channel tells the child when this process dies, even by kill -9.
const handOver = (node) => {
  const child = spawn(node, [...NODE_FLAGS, commandLine, ...process.argv.slice(2)], {
    env: { ...NODE_ENVIRONMENT, ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
};

const node = findNode();
if (node === undefined) sayNodeIsMissing();
else handOver(node);
