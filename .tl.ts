import { DEMO_PASSWORD } from './src/entry/demo/people.ts';
import { launchBrowser } from './tests/support/browser.ts';
const url='http://127.0.0.1:3203';
const browser=await launchBrowser();
for (let i=0;i<2;i++){
const context=await browser.newContext({viewport:{width:360,height:740}});
const page=await context.newPage();
await page.request.post(`${url}/api/session`,{headers:{'idempotency-key':crypto.randomUUID()},data:{username:'khamchai.clerk',password:DEMO_PASSWORD}});
const s=await context.newCDPSession(page); await s.send('Network.enable');
await s.send('Network.emulateNetworkConditions',{offline:false,latency:300,downloadThroughput:50000,uploadThroughput:50000});
await s.send('Emulation.setCPUThrottlingRate',{rate:4});
const t=performance.now();
await page.goto(url+'/',{waitUntil:'commit'});
await page.locator('main a[href^="/reports/"]').first().waitFor();
console.log('usable',(performance.now()-t)|0);
console.log((await page.evaluate(()=>JSON.stringify([...performance.getEntriesByType('navigation'),...performance.getEntriesByType('resource'),...performance.getEntriesByType('paint')].map((e:any)=>[e.name.split('/').slice(3).join('/').slice(0,40)||e.name,e.startTime|0,e.responseStart|0,e.responseEnd|0,e.transferSize])))).replaceAll('],[','\n'));
await context.close();}
await browser.close();
