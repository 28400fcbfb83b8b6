// First of all: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does this of itself only where the test functions are global.
afterEach(cleanup)
