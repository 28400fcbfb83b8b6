import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels, eventChannels, type Bridge, type MainApi } from '#shared/ipc/contract'

const mainApi = Object.fromEntries(
  Object.entries(channels).map(([name, channel]) => [name, (...args: unknown[]) => ipcRenderer.invoke(channel, ...args)]),
) as unknown as MainApi

const bridge: Bridge = {
  mainApi,
  onMainEvent(name, listener) {
    if (!Object.hasOwn(eventChannels, name)) throw new Error('There is no such event')
    // The event itself stays here: it would hand the page the means to send anything.
    const tell = listener as (...values: unknown[]) => void
    const relay = (_event: IpcRendererEvent, ...values: unknown[]) => tell(...values)
    ipcRenderer.on(eventChannels[name], relay)
    return () => void ipcRenderer.off(eventChannels[name], relay)
  },
}

contextBridge.exposeInMainWorld('aideMemoire', bridge)
