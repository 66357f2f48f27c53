import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue(), svelte(), svelteTesting()],
  test: {
    environment: 'happy-dom',
    server: { deps: { inline: ['@clerk/astro'] } },
  },
})
