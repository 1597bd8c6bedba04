"""A crowd at a node's door: TCP connections that never finish a handshake, opened again when they are closed.

usage: crowd.py HOST PORT COUNT SECONDS ADDRESS…     ADDRESS: those of this host that the crowd comes from, in turn

Says "gathered" once all of them have come, and ends after SECONDS.
"""

import asyncio
import resource
import sys


async def come_again(host, port, source, gathered):
    first = True
    while True:
        try:
            reader, writer = await asyncio.open_connection(host, port, local_addr=(source, 0))
            if first:
                gathered.release()
                first = False
            # The head of a record that would have 512 bytes.
            writer.write(b"\x16\x03\x01\x02\x00\x01")
            await reader.read(16)
            writer.close()
        except OSError:
            pass
        await asyncio.sleep(0.01)


async def main(host, port, count, seconds, sources):
    gathered = asyncio.Semaphore(0)
    crowd = [
        asyncio.create_task(come_again(host, port, sources[number % len(sources)], gathered))
        for number in range(count)
    ]
    for _ in crowd:
        await gathered.acquire()
    print("gathered", flush=True)
    await asyncio.sleep(seconds)


_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), sys.argv[5:]))
