#!/usr/bin/env node
const { start, useOf } = require('../dist/start.cjs');

const argv = process.argv.slice(2);
start('cli.js', useOf(argv)).main(argv);
