import { vi } from 'vitest';

// Modules of the window hold state and what the preload exposes, so each file of tests has its own.
// Those of packages stay, which is why this takes a fraction of what a process for each file does.
vi.resetModules();
